/**
 * A made-up year of a county: who reports what and when, who answers, dawdles or never
 * does, and the figures of it.
 */
@NullMarked
package cn.lianhu.sandbox.replay.year;

import org.jspecify.annotations.NullMarked;
