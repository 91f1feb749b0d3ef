package cn.lianhu.triage;

import org.jspecify.annotations.Nullable;

/**
 * What the classifier thinks a message is about.
 *
 * @param second the next best, to be offered beside the best; null when there is only one
 * category
 * @param confidence from 0 (nothing recognised) to 1
 */
public record Verdict(Category best, @Nullable Category second, double confidence) {
}
