package cn.lianhu.sandbox.emulator;

/**
 * How what a person does renews what he did before; the sources disagree (platform
 * reference 4.1 and 11).
 */
enum WindowRule {

    /** Each kind of doing has its own count, which begins anew; the careful reading. */
    SEPARATE,
    /** As before, but what was left of the same kind is added. */
    ADDED,
    /** One count for all: the largest that applies, until the last of their ends. */
    LARGEST

}
