import type { ComponentChildren } from 'preact';

interface MessageProps {
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly why: string;
  /** A fault of ours looks and is announced otherwise than an empty page. */
  readonly isFault?: boolean;
  readonly children?: ComponentChildren;
}

/** What stands where a list would be. */
export const Message = ({ icon, title, why, isFault = false, children }: MessageProps) => (
  <div class={isFault ? 'message fault' : 'message'} role={isFault ? 'alert' : 'status'}>
    {icon}
    <div>
      <p class="message-title">{title}</p>
      <p>{why}</p>
      {children}
    </div>
  </div>
);
