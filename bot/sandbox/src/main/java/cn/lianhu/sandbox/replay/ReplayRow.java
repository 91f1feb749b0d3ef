package cn.lianhu.sandbox.replay;

import java.time.Duration;

/**
 * One message of a file.
 *
 * @param row from 1, without the header
 * @param who a household's or member's id, or any name for a stranger
 * @param after how long after the row before; the sandbox's clock is moved on by it
 */
record ReplayRow(int row, String who, Deed deed, String text, Duration after) {
}
