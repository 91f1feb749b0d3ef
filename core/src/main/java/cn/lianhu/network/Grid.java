package cn.lianhu.network;

/** A grid (网格): a part of a branch. */
public record Grid(String code, String name, String branch) {
}
