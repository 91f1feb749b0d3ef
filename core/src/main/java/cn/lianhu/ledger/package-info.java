/**
 * The record of everything: what a decision reads, and the one atomic change that comes
 * of it.
 */
package cn.lianhu.ledger;
