package cn.lianhu.desk;

/**
 * An area that a table may be narrowed to.
 *
 * @param depth how many of those above it stand before it
 */
public record AreaChoice(String code, String name, int depth) {
}
