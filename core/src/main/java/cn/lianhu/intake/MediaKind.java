package cn.lianhu.intake;

public enum MediaKind { IMAGE, VOICE, VIDEO }
