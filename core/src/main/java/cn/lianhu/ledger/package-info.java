/**
 * The record of everything: what a decision reads, and the one atomic change that comes
 * of it.
 */
@NullMarked
package cn.lianhu.ledger;

import org.jspecify.annotations.NullMarked;
