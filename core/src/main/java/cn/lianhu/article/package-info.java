/**
 * The draft of what the account publishes of a month (公示). Publishing it is a person's
 * act.
 */
@NullMarked
package cn.lianhu.article;

import org.jspecify.annotations.NullMarked;
