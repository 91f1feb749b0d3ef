package cn.lianhu.visits;

/**
 * What whoever lives there alone, is ill or old says himself of regular visits, after
 * somebody of the household did without need of them. Names are in the store: never
 * change one.
 */
public enum FaceToFace {

    /** The member was told to ask. */
    TO_BE_ASKED,

    NOT_NEEDED, WELCOME

}
