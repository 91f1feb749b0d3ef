package cn.lianhu.telling;

/**
 * Why a task comes to whoever has it now.
 *
 * @param words what the notice says before all else
 * @param card the line for a template that has no room for the words
 */
public record Reason(String words, String card) {
}
