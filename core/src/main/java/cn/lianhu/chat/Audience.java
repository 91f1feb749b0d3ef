package cn.lianhu.chat;

/** Whom a word is made for, at least; whoever stands higher has it too. */
public enum Audience {

    RESIDENT, STAFF, SECRETARY

}
