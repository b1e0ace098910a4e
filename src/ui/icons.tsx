import type { ComponentChildren } from 'preact';

/** Line icons of 20 × 20, drawn in the colour of the text; names are said by the buttons that hold them. */
const Icon = ({ children, isFilled = false }: { readonly children: ComponentChildren; readonly isFilled?: boolean }) => (
  <svg
    viewBox="0 0 20 20"
    width="18"
    height="18"
    fill={isFilled ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

export const BookmarkIcon = ({ isFilled }: { readonly isFilled: boolean }) => (
  <Icon isFilled={isFilled}>
    <path d="M5.5 3.5h9v13L10 13.2 5.5 16.5z" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="M5.5 8 10 12.5 14.5 8" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon>
    <path d="M10 3.5v9M6.2 9 10 12.8 13.8 9M4 16.5h12" />
  </Icon>
);

export const PageIcon = () => (
  <Icon>
    <path d="M5.5 2.8h6l3 3v11.4h-9zM11.5 2.8v3h3M8 10h4M8 13h4" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M10 3.2 17.6 16.5H2.4zM10 8v4M10 14.4v.1" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <path d="M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9" />
  </Icon>
);

/** The bell of last orders, as on the toolbar. */
export const BellIcon = () => (
  <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" class="bell-plate" />
    <path
      class="bell-body"
      d="M16 5.5a2 2 0 0 1 2 2v.6c3.5.9 5.7 3.8 5.7 7.6v4l2 3.1H6.3l2-3.1v-4c0-3.8 2.2-6.7 5.7-7.6v-.6a2 2 0 0 1 2-2z"
    />
    <circle class="bell-clapper" cx="16" cy="25.4" r="2.2" />
  </svg>
);

export const CalendarIcon = () => (
  <Icon>
    <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 11.5h2M11.5 11.5h2M7 14h2" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <path d="M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6M12.8 12.8l3.9 3.9" />
  </Icon>
);
