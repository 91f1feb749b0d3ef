/**
 * What a message is about: its category, whether life is in danger, whom it accuses, or
 * that it is only small talk.
 */
@NullMarked
package cn.lianhu.triage;

import org.jspecify.annotations.NullMarked;
