/** What each act does to a ticket: one class an act, or a few that belong together. */
@NullMarked
package cn.lianhu.casework;

import org.jspecify.annotations.NullMarked;
