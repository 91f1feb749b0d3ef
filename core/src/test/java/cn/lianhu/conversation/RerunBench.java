package cn.lianhu.conversation;

import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Work;
import cn.lianhu.triage.Example;
import cn.lianhu.triage.TriageData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * What it costs to decide a report once more, beside the first time, in which it is read:
 * run its main method.
 */
public final class RerunBench {

    private static final int WARM = 3_000;

    private static final int MEASURED = 3_000;

    private RerunBench() {
    }

    public static void main(String[] args) {
        List<String> reports = TriageData.unseenReports().stream().map(Example::text).toList();
        Chat chat = Chat.withoutOffers();
        List<Long> firsts = new ArrayList<>();
        List<Long> agains = new ArrayList<>();
        for (int i = 0; i < WARM + MEASURED; i++) {
            if (i == WARM) {
                firsts.clear();
                agains.clear();
            }
            if (i % 200 == 0) {
                chat = Chat.withoutOffers();
            }
            decide(chat, "新问题 " + reports.get(i % reports.size()), firsts, agains);
        }
        System.out.printf(
                "%d reports: read and decided the first time %.0f µs, each time after it %.0f µs, "
                        + "%.1f times each (medians; what the tests' ledger takes besides is not counted)%n",
                MEASURED, median(firsts), median(agains), 1 + (double) agains.size() / MEASURED);
    }

    private static void decide(Chat chat, String words, List<Long> firsts, List<Long> agains) {
        Inbound.Text message = new Inbound.Text(chat.nextKey(), chat.contact("谢桂英"), chat.now(), words, false);
        boolean[] before = new boolean[1];
        long start = System.nanoTime();
        Function<Work, Reply> answer = chat.domain().inbound().to(message);
        long read = System.nanoTime() - start;
        chat.store.message(message.key(), chat.now(), work -> {
            long from = System.nanoTime();
            try {
                return answer.apply(work);
            }
            finally {
                (before[0] ? agains : firsts).add(System.nanoTime() - from + (before[0] ? 0 : read));
                before[0] = true;
            }
        }).block();
    }

    private static double median(List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2) / 1e3;
    }

}
