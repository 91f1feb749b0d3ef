package cn.lianhu.desk;

/**
 * That somebody looked, as it is shown.
 *
 * @param area what a list or file was of; empty for a ticket
 * @param at when last, in words
 */
public record Looker(String who, Looked what, String area, String at, int times) {
}
