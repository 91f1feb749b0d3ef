package cn.lianhu.network;

/**
 * What a name in a text may stand for.
 *
 * @param code the township's code; of any other kind the branch's
 * @param spot an estate or road of the branch, or a grid's name; empty for townships and
 * branches
 * @param brief a form that is also an ordinary word and counts only where its
 * surroundings show that a place is meant
 */
record Name(Kind kind, String code, String spot, boolean brief) {

    enum Kind {

        TOWNSHIP, BRANCH, SPOT

    }

    static Name township(String code, boolean brief) {
        return new Name(Kind.TOWNSHIP, code, "", brief);
    }

    static Name branch(String code, boolean brief) {
        return new Name(Kind.BRANCH, code, "", brief);
    }

    static Name spot(UnitIndex.Owner owner) {
        return new Name(Kind.SPOT, owner.branch(), owner.spot(), owner.spot().length() < 3);
    }
}
