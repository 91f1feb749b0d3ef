package cn.lianhu.network;

public record Township(String code, String name) {
}
