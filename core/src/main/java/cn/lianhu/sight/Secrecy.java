package cn.lianhu.sight;

/** How much is kept of who reported, and of what. */
public enum Secrecy {

    ORDINARY,
    /**
     * Of a category that sets neighbours against each other: who reported stays unsaid
     * until he says that it may be known.
     */
    HIDDEN, CONFIDENTIAL,
    /** About how an official behaves. */
    CONDUCT

}
