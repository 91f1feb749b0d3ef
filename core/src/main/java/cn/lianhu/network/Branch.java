package cn.lianhu.network;

/** A party branch (支部): a village, community, farm or temporary branch. */
public record Branch(String code, String name, String township, BranchKind kind) {
}
