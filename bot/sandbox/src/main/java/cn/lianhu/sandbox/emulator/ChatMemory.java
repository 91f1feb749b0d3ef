package cn.lianhu.sandbox.emulator;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps the last lines of all chats together and lets each person forget what is older.
 */
final class ChatMemory {

    static final int MOST = 200_000;

    private final Deque<Line> lines = new ArrayDeque<>();

    private final int most;

    private record Line(EmulatedUser user, long entry) {
    }

    /**
     * @param most lines of all people together
     */
    ChatMemory(int most) {
        this.most = most;
    }

    synchronized void keep(EmulatedUser user, Entry entry) {
        if (lines.size() == most) {
            Line oldest = lines.removeFirst();
            oldest.user().forget(oldest.entry());
        }
        lines.addLast(new Line(user, entry.id()));
    }

}
