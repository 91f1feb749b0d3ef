/**
 * The network kept by who knows it: edits of its rows, who may make them, and what they
 * bring about.
 */
@NullMarked
package cn.lianhu.roster;

import org.jspecify.annotations.NullMarked;
