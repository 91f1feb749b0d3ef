package cn.lianhu.sandbox.story;

/**
 * What the program sent to one person through the platform.
 *
 * @param template its id; null for a customer-service message
 * @param text the message's text, or all values of the template's fields
 */
record Sent(String openid, String template, String text) {
}
