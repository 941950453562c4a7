/**
 * Words that blame, beg or say nothing, which the GOV.UK style for error messages leaves out
 * (https://design-system.service.gov.uk/components/error-message/). No text that people read has one of them.
 */
export const BANNED_WORDS =
  /\b(?:invalid|valid|please|sorry|forbidden|illegal|oops|error|failed|mandatory|must not be empty)\b/i;
