/* Reads one calendar from standard input with libical; prints uid, start, end, status, sequence and summary of each event, and its errors. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  static char text[4 << 20];
  size_t length = fread(text, 1, sizeof text - 1, stdin);
  text[length] = '\0';
  icalcomponent *calendar = icalparser_parse_string(text);
  if (!calendar) return 1;
  printf("errors\t%d\n", icalcomponent_count_errors(calendar) + !icalrestriction_check(calendar));
  for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
       event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
    printf("event\t%s\t%s\t%s\t%s\t%d\t%s\n", icalcomponent_get_uid(event),
           icaltime_as_ical_string(icalcomponent_get_dtstart(event)), icaltime_as_ical_string(icalcomponent_get_dtend(event)),
           icalproperty_status_to_string(icalcomponent_get_status(event)), icalcomponent_get_sequence(event), icalcomponent_get_summary(event));
  }
  return 0;
}
