/** What `system_version` answers. */
export const VERSION = '0.0.0';
