package cn.lianhu.telling;

import org.jspecify.annotations.Nullable;

/**
 * Why a task comes to whoever has it now.
 *
 * @param words what the notice says before all else; null for nothing
 * @param card the line for a template that has no room for the words
 */
public record Reason(@Nullable String words, String card) {
}
