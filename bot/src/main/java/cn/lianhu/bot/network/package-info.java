/**
 * The network's CSV files: read, checked, watched while running, and the operator's
 * commands about them.
 */
@NullMarked
package cn.lianhu.bot.network;

import org.jspecify.annotations.NullMarked;
