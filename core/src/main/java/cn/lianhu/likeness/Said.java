package cn.lianhu.likeness;

import java.util.List;

/**
 * A report, as far as it tells what it is about.
 *
 * @param categories codes of those it may be of, the likeliest first
 */
public record Said(String words, List<String> categories) {
}
