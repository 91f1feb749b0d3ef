package cn.lianhu.chat;

import cn.lianhu.chat.Utterance.NoSuchTicket;
import cn.lianhu.chat.Utterance.NotVisible;
import cn.lianhu.chat.Utterance.Numbered;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Utterance.Report;
import cn.lianhu.chat.Utterance.Which;
import cn.lianhu.writing.Plain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word was found in its place: which tickets and which text belong to it, and is it one
 * at all?
 */
final class WordMatch {

    private static final int LONGEST_VILLAGE = 12;

    /** 阿不都热合曼·买买提明 has eleven. */
    private static final int LONGEST_NAME = 12;

    /** Behind these a number that is no ticket's is never the reason: 办结 100 元. */
    private static final Set<Word> ENDS = EnumSet.of(Word.CLOSE, Word.SEND_BACK, Word.REJECT, Word.RESUME);

    /** “涉及3户的补偿款” tells how many there are, and of no ticket. */
    private static final Pattern HOW_MANY = Pattern
        .compile("[\\s:,]*(?:\\d{1,3}|[一二两三四五六七八九十百几多好]{1,4})\\s*[多余来几]?\\s*(?:[户家人口个名位组亩处笔件]|万?[元块])");

    private final TypedLine line;

    private final Speaker who;

    private final Word word;

    private final List<WrittenNumber> written = new ArrayList<>();

    private final int after;

    private int tail;

    private String rest = "";

    private boolean numberLast;

    /** Numbers before the word, the word, and where what follows begins. */
    WordMatch(TypedLine line, Speaker who, List<WrittenNumber> before, Word word, int after) {
        this.line = line;
        this.who = who;
        this.word = word;
        this.after = after;
        this.tail = after;
        written.addAll(before);
    }

    Utterance understand() {
        boolean glued = line.digitAt(tail);
        readNumbers();
        dropWhatCountsThings();
        if (written.isEmpty() && glued && word.argument().number()) {
            return slip() ? new Which(word, line.rest(tail)) : report();
        }
        if (!numberLast) {
            rest = line.silentFrom(tail) ? "" : line.rest(tail);
        }
        return refusedNumber().orElseGet(() -> doubt().orElseGet(this::orderOrReport));
    }

    private void readNumbers() {
        if (word.argument() == Argument.NUMBERS || word.argument() == Argument.NUMBER && written.isEmpty()) {
            List<WrittenNumber> behind = WrittenNumber.listAt(line, line.skip(tail));
            written.addAll(word.argument() == Argument.NUMBER ? behind.stream().limit(1).toList() : behind);
            if (!behind.isEmpty()) {
                tail = written.getLast().end();
            }
        }
        if (written.isEmpty() && word.argument().number()) {
            WrittenNumber.atEnd(line, tail).ifPresent(this::takeFromEnd);
        }
    }

    private void takeFromEnd(WrittenNumber number) {
        written.add(number);
        numberLast = true;
        rest = line.rest(tail).substring(0, Math.max(0, number.end() - line.skip(tail))).strip();
    }

    /** “补充 3 组也黑了”: no ticket 3, and it counts something, so it belongs to the text. */
    private void dropWhatCountsThings() {
        if (written.size() != 1 || word.limit() != WordLimit.FREE || numberLast) {
            return;
        }
        WrittenNumber number = written.getFirst();
        if (tail == number.end() && number.countsSomething(line) && !who.ticketExists(number.value())) {
            written.clear();
            tail = line.plain().lastIndexOf(Long.toString(number.value()), number.end());
        }
    }

    private Optional<Utterance> refusedNumber() {
        for (WrittenNumber number : written) {
            if (!who.ticketExists(number.value())) {
                return Optional.of(rest.isEmpty() || slip() ? new NoSuchTicket(number.value(), word) : report());
            }
            if (word == Word.ME_TOO ? !who.mayFollow(number.value()) : !who.maySee(number.value())) {
                return Optional.of(new NotVisible(number.value(), word));
            }
        }
        return Optional.empty();
    }

    private Optional<Utterance> doubt() {
        Long number = written.isEmpty() ? null : written.getFirst().value();
        String asked = line.plain().lastIndexOf('?', tail - 1) < 0 ? "" : "?";
        return new DoubtReply(line, who).behind(word, number, asked + line.plainFrom(tail));
    }

    private Utterance orderOrReport() {
        if (written.isEmpty() && slip() && (!limitHolds() && !Doubt.asks(Plain.line(rest))
                || ENDS.contains(word) && line.digitAt(line.skip(tail)))) {
            return new Which(word, rest);
        }
        if (limitHolds() && audienceHolds()) {
            return new Order(word, numbers(), rest);
        }
        return written.isEmpty() ? report() : new Numbered(numbers().getFirst(), withoutLeadingNumber());
    }

    /**
     * A secretary's word about a ticket, from somebody who has it: badly written it is
     * still no report.
     */
    private boolean slip() {
        return word.audience() == Audience.SECRETARY && word.argument().number() && who.maySay(word)
                && !(word == Word.PARTIES
                        && HOW_MANY.matcher(line.plain()).region(after, line.plain().length()).lookingAt());
    }

    private boolean limitHolds() {
        return switch (word.limit()) {
            case FREE -> true;
            case NUMBER_BEFORE_TEXT -> rest.isEmpty() || !written.isEmpty();
            case WHOLE_MESSAGE -> rest.isEmpty() || (word == Word.OVERDUE || word == Word.BELOW) && namesAVillage();
        };
    }

    private boolean namesAVillage() {
        return rest.length() <= LONGEST_VILLAGE && rest.codePoints().allMatch(Character::isLetterOrDigit)
                && !Doubt.any(Plain.line(rest));
    }

    /** Without the right it is an order all the same where nobody could mean a report. */
    private boolean audienceHolds() {
        return !written.isEmpty() || rest.isEmpty() || who.maySay(word) || plainlyAnOrder();
    }

    /** From staff, words of those above them with what only staff say behind them. */
    private boolean plainlyAnOrder() {
        return switch (word) {
            case RESET_BINDING -> who.staff() && rest.length() <= LONGEST_NAME;
            case HOLD, REFER_OUT -> who.staff();
            default -> false;
        };
    }

    private List<Long> numbers() {
        return written.stream().map(WrittenNumber::value).toList();
    }

    private String withoutLeadingNumber() {
        return WrittenNumber.at(line, 0).map(number -> line.rest(number.end())).orElse(line.typed());
    }

    private Report report() {
        return new Report(line.text());
    }

}
