package cn.lianhu.intake;

/** A code of ours that somebody came by: from a letter, or from a poster. */
public sealed interface Code {

    /** Of a post's or household's letter: whoever has it is bound. */
    record Binding(String code) implements Code {
    }

    /**
     * Of a poster that hangs in a grid.
     *
     * @param grid its code
     */
    record Poster(String grid) implements Code {
    }

}
