package cn.lianhu.ticket;

public enum MediaKind {

    IMAGE, VOICE, VIDEO

}
