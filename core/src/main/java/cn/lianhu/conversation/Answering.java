package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Noting;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.notification.Window;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Answers whatever a person sends. */
public final class Answering {

    private static final String BIND_SCENE = "bind_";

    private static final String GRID_SCENE = "grid_";

    private static final Duration RATE_SPAN = Duration.ofMinutes(10);

    private static final Map<String, String> MENU = Map.of("PROGRESS", "进度", "TASKS", "待办", "MEMBER", "我的党员", "HELP",
            "帮助", "PRIVACY", "隐私");

    private static final String REPORT = "REPORT";

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[1-9]\\d{3,7}(?!\\d)");

    private static final int MOST_NAMED = 3;

    private final Toolbox box;

    private final Texts texts;

    private final Reporting reporting;

    private final MediaMessages media;

    private final Binding binding;

    private final Words words;

    private final Personal personal;

    private final Places places;

    private final Noting noting;

    private final Rest rest;

    public Answering(Toolbox box) {
        this.box = box;
        this.texts = box.tools().texts();
        this.reporting = new Reporting(box);
        this.media = new MediaMessages(box, reporting);
        this.binding = new Binding(box);
        this.places = new Places(box, reporting);
        this.words = new Words(box, reporting, media, binding, places);
        this.personal = new Personal(box, binding);
        this.noting = new Noting(box.tools());
        this.rest = new Rest(box);
    }

    /** The keys of a menu's click buttons that are answered each in its own way. */
    public static Set<String> menuKeys() {
        Set<String> keys = new TreeSet<>(MENU.keySet());
        keys.add(REPORT);
        return keys;
    }

    /**
     * Reads the message; what it is answered with can then be decided, as often as need
     * be.
     */
    public Function<Work, Reply> to(Inbound message) {
        Reading said = box.reader()
            .read(message instanceof Inbound.Text text ? Typed.report(Typed.plain(text.words())) : "");
        List<Query<?>> named = named(said.words());
        return work -> {
            named.forEach(work::foresee);
            return answer(work, message, said);
        };
    }

    /** What looks like a ticket's number is likely to be asked for. */
    private static List<Query<?>> named(String words) {
        return NUMBER.matcher(words)
            .results()
            .limit(MOST_NAMED)
            .<Query<?>>map(number -> new Query.TicketOf(Long.parseLong(number.group())))
            .toList();
    }

    private Reply answer(Work work, Inbound message, Reading said) {
        String openid = message.from();
        work.expect(List.of(new Query.PersonOf(openid), new Query.TicketsOf(openid), new Query.KeptFor(openid),
                new Query.OwedTo(openid, work.now())));
        if (message instanceof Inbound.Signal) {
            return Reply.NONE;
        }
        if (message instanceof Inbound.Unfollow) {
            return unfollow(work, work.person(openid));
        }
        work.opened(openid, window(message));
        Person person = arrived(work, openid);
        if (tooMany(work, person, message, said)) {
            return new Reply(texts.say(Say.TOO_MANY));
        }
        Reply reply = Letter.of(work, openid, answer(work, work.person(openid), message, said));
        rest.send(work, work.person(openid));
        LastTold.answered(work, openid);
        return reply;
    }

    private static Window window(Inbound message) {
        return switch (message) {
            case Inbound.Follow follow -> Window.FOLLOW;
            case Inbound.Scan scan -> Window.SCAN;
            case Inbound.MenuTap tap -> Window.MENU;
            case Inbound.Text text when text.tapped() -> Window.MENU;
            default -> Window.MESSAGE;
        };
    }

    /** Whoever writes follows, and can be reached. */
    private static Person arrived(Work work, String openid) {
        Person person = work.person(openid);
        if (!person.following()) {
            work.save(person.followingNow());
            if (person.member() != null) {
                work.save(work.staff(person.member()).reachableAgain());
            }
        }
        return work.person(openid);
    }

    private boolean tooMany(Work work, Person person, Inbound message, Reading said) {
        if (!box.limits().enabled() || !counts(work, person, message)) {
            return false;
        }
        Instant since = work.now().minus(RATE_SPAN);
        List<Instant> recent = new ArrayList<>(person.conversation().messages());
        recent.removeIf(at -> !at.isAfter(since));
        int most = person.member() == null ? box.limits().perPerson() : box.limits().perStaff();
        if (recent.size() >= most && said.danger().isEmpty()) {
            return true;
        }
        recent.add(work.now());
        work.save(person.with(person.conversation().withMessages(recent)));
        return false;
    }

    private static boolean counts(Work work, Person person, Inbound message) {
        return switch (message) {
            case Inbound.Text text -> true;
            case Inbound.Location location -> true;
            case Inbound.Unreadable unreadable -> true;
            case Inbound.Media photo -> !MediaMessages.inRun(work, person);
            default -> false;
        };
    }

    private String answer(Work work, Person person, Inbound message, Reading said) {
        return switch (message) {
            case Inbound.Text text -> text(work, person, said);
            case Inbound.Media photo -> media.receive(work, person, photo, said);
            case Inbound.Location location -> location(work, person, location, said);
            case Inbound.Follow follow -> follow(work, person, follow.scene());
            case Inbound.Scan scan -> scan(work, person, scan.scene());
            case Inbound.MenuTap tap -> menu(work, person, said, tap.menuKey());
            case Inbound.Unreadable unreadable -> texts.say(Say.TALK_UNSUPPORTED);
            case Inbound.Unfollow unfollow -> null;
            case Inbound.Signal signal -> null;
        };
    }

    private String text(Work work, Person person, Reading said) {
        return said.words().isEmpty() ? texts.say(Say.TALK_SINGLE) : words.answer(work, person, said);
    }

    private String menu(Work work, Person person, Reading said, String key) {
        String word = MENU.get(key);
        return word == null ? texts.say(Say.MENU_REPORT) : words.answer(work, person, said.of(word));
    }

    /**
     * A place from the map joins his ticket, or makes one that nobody has understood yet.
     */
    private String location(Work work, Person person, Inbound.Location location, Reading said) {
        String label = location.label() == null ? "" : Typed.plain(location.label());
        String text = texts.say(Say.MAP_PLACE, "label", label, "latitude", location.latitude(), "longitude",
                location.longitude());
        Optional<String> placed = places.fromMap(work, person, said.of(label), said.of(text));
        if (placed.isPresent()) {
            return placed.get();
        }
        return media.joined(work, person)
            .map(t -> noting.supplement(work, Actor.of(person), t, text).text())
            .orElseGet(() -> reporting.unheard(work, person, said.of(text), List.of()));
    }

    private String follow(Work work, Person person, String scene) {
        boolean told = scene != null && (scene.startsWith(BIND_SCENE) || gridOf(scene).isPresent());
        if (told || person.bound()) {
            return texts.say(Say.WELCOME_BOUND, "bound", told ? scan(work, person, scene) : "");
        }
        return texts.say(Say.WELCOME);
    }

    private String scan(Work work, Person person, String scene) {
        if (scene.startsWith(BIND_SCENE)) {
            return binding.bind(work, person, scene.substring(BIND_SCENE.length()));
        }
        return gridOf(scene).map(grid -> {
            work.save(person.withGrid(grid.code()));
            return texts.say(Say.SCANNED_GRID, "grid", grid.name());
        }).orElseGet(() -> texts.say(Say.MENU_REPORT));
    }

    private Optional<Grid> gridOf(String scene) {
        return scene.startsWith(GRID_SCENE) ? box.network().grid(scene.substring(GRID_SCENE.length()))
                : Optional.empty();
    }

    private Reply unfollow(Work work, Person person) {
        personal.gone(work, person);
        return Reply.NONE;
    }

}
