package cn.lianhu.conversation;

import cn.lianhu.casework.Acts;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Rights;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.channel.Channels;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.network.Directory;
import cn.lianhu.network.Network;
import cn.lianhu.points.Points;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.reading.Reader;
import cn.lianhu.roster.Roster;
import cn.lianhu.routing.Routing;
import cn.lianhu.scheme.Part;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Texts;
import cn.lianhu.triage.Categories;
import java.util.List;
import java.util.stream.Stream;

/** The chat, put together: everything in it is built here, once, with what it uses. */
public final class Conversation {

    private final InboundHandler inbound;

    private final Hearing hearing;

    private final DueDrafts dueDrafts;

    private final HotlineReports hotlineReports;

    private final DeskView desk;

    private final PageView page;

    private final DeskTable deskTable;

    private final SchemeView schemeView;

    public Conversation(Deeds deeds, Directory directory, Categories categories, Deadlines deadlines,
            CaseSettings settings, Reader reader, ChatSettings chat, Channels channels) {
        Acts acts = deeds.acts();
        MutualChoice choice = deeds.choice();
        Roster roster = deeds.roster();
        Points points = deeds.points();
        Network network = directory.network();
        Wording wording = acts.wording();
        Texts texts = wording.texts();
        Tell tell = acts.tell();
        Rights rights = acts.rights();
        TicketRoles roles = acts.roles();
        Routing routing = acts.routing();
        Speakers speakers = new Speakers(rights, roles, wording.sights(), acts.scheme());
        Accusations accusations = new Accusations(network);
        KeepingBack keepingBack = new KeepingBack(categories, accusations);
        BareArgument bareArgument = new BareArgument(network, categories);
        Chooser chooser = new Chooser(wording, rights, roles, speakers, channels);
        Drafts drafts = new Drafts(wording, network);
        Finishing finishing = new Finishing(settings, acts.resolving());
        this.hearing = new Hearing(wording, tell, network, reader, accusations, acts.handingOn(), acts.following());
        Help help = new Help(rights, texts, acts.scheme(), chat);
        Leading leading = new Leading(texts);
        LookAlikes lookAlikes = new LookAlikes(wording, categories, settings, acts.merging());
        SuggestionTalk suggestionTalk = new SuggestionTalk(texts, network, categories, deeds.suggestions(),
                acts.following(), channels);
        Offers offers = new Offers(wording, acts.following(), acts.merging(), suggestionTalk, acts.involving());
        OwedMediaSending owedMediaSending = new OwedMediaSending(tell, speakers, channels);
        PartiesTalk partiesTalk = new PartiesTalk(texts, network, roles, acts.involving(), offers);
        PuttingOff puttingOff = new PuttingOff(wording, rights, acts.holding());
        Quiet quiet = new Quiet(texts);
        Revealing revealing = new Revealing(wording, acts.following());
        SecrecySaid secrecySaid = new SecrecySaid(wording, network);
        StaffOffers staffOffers = new StaffOffers(wording, rights, speakers, chooser);
        TaskLists taskLists = new TaskLists(rights, roles, network, chooser);
        TicketInFull ticketInFull = new TicketInFull(wording, tell, speakers, network, owedMediaSending, channels,
                deeds.pages().links());
        TicketWords ticketWords = new TicketWords(wording, chooser, acts.undoing(), acts.merging());
        ShownPromises shownPromises = new ShownPromises(texts, acts.scheme());
        VisitWishes visitWishes = new VisitWishes(wording, network, acts.visits());
        ErrandTalk errandTalk = new ErrandTalk(wording, network, categories, rights, acts.visits(), channels,
                bareArgument);
        ShownPoints shownPoints = new ShownPoints(wording, network, points);
        SaidOfMatters saidOfMatters = new SaidOfMatters(texts, acts.scheme(), deeds.suggestions(), deeds.articles(),
                deeds.projects());
        SchemeShown schemeShown = new SchemeShown(shownPromises, new SchemeConsent(texts, acts.scheme()), visitWishes,
                shownPoints, saidOfMatters);
        WordToMember wordToMember = new WordToMember(texts, network, acts.schemeNews());
        Promising promising = new Promising(wording, network, shownPromises, acts.schemeNews(), channels);
        Binding binding = new Binding(wording, tell, network, reader, acts.locating(), lookAlikes, acts.visits(),
                schemeShown);
        Lists lists = new Lists(wording, tell, speakers, network, taskLists, drafts, channels);
        Personal personal = new Personal(wording, network, settings, binding, schemeShown, new SchemeForgetting(
                acts.schemeNews(), wordToMember, choice.own(), acts.visits(), roster.amending(), saidOfMatters));
        ReportAnswer reportAnswer = new ReportAnswer(wording, network, categories, deadlines, settings, secrecySaid,
                acts.nextInLine());
        SeveralAnswer severalAnswer = new SeveralAnswer(wording, reportAnswer, secrecySaid);
        Showing showing = new Showing(wording, lists, leading, ticketInFull);
        Reporting reporting = new Reporting(network, categories, settings, routing, acts.registering(),
                new ReportAnswers(reportAnswer, severalAnswer, suggestionTalk), keepingBack, lookAlikes);
        this.hotlineReports = new HotlineReports(network, texts, reader, keepingBack, routing, acts.registering());
        VisitTalk visitTalk = new VisitTalk(wording, network, acts.visits(), reporting, channels, bareArgument);
        VisitLists visitLists = new VisitLists(wording, network, acts.visits(), visitTalk, channels);
        Supplements supplements = new Supplements(wording, reporting, acts.noting());
        ArticleTalk articleTalk = new ArticleTalk(texts, deeds.articles());
        Verdicts verdicts = new Verdicts(chooser, reporting, acts.judging(), acts.resolving(), acts.byPhone(),
                articleTalk);
        this.dueDrafts = new DueDrafts(wording, tell, reader, reporting);
        MediaMessages mediaMessages = new MediaMessages(wording, reporting, acts.noting(), hearing);
        NewProblem newProblem = new NewProblem(texts, reporting);
        List<OnTicket> onTickets = Stream
            .of(acts.words().stream().map(OnTicket::of), verdicts.words().stream(), offers.words().stream(),
                    puttingOff.words().stream(), Stream.of(finishing.word(), revealing.word(), partiesTalk.word(),
                            supplements.word(chooser), ticketWords.undo()))
            .flatMap(words -> words)
            .toList();
        RunningWords runningWords = new RunningWords(network, texts, choice, channels);
        SameNames sameNames = new SameNames(network, texts, channels);
        RosterWords rosterWords = new RosterWords(network, directory.places(), texts, roster, sameNames, binding,
                runningWords);
        PointsTalk pointsTalk = new PointsTalk(wording, network, points, shownPoints, reporting, channels,
                bareArgument);
        PointsWords pointsWords = new PointsWords(network, texts, wording.naming(), points, shownPoints, sameNames,
                bareArgument, acts.scheme().has(Part.POINTS));
        GrowingTalk growingTalk = new GrowingTalk(wording, network, deeds.projects(), acts.schemeNews(), reporting,
                channels);
        StaffingWords staffingWords = new StaffingWords(network, texts, roster, sameNames, rosterWords);
        this.desk = new DeskView(acts, speakers, taskLists, ticketInFull, onTickets,
                new Reach(network, wording.naming(), deeds.deskRights()));
        this.page = new PageView(wording, tell, rights, speakers, deeds.pages(), onTickets);
        this.schemeView = new SchemeView(wording, network, acts.visits(), points, shownPoints);
        this.deskTable = new DeskTable(wording, tell, speakers, network, categories);
        DeskWords deskWords = new DeskWords(texts, deeds.door(), chat.desk());
        DutyWords dutyWords = new DutyWords(network, wording, tell);
        Orders orders = new Orders(wording, chooser, leading, offers, onTickets, acts.urging(),
                new LastActs(texts, channels, chooser, List.of(runningWords, rosterWords, dutyWords, pointsWords)));
        HouseholdWords households = new HouseholdWords(wording, tell, speakers, network, reporting, binding, channels);
        MemberWords members = new MemberWords(wording, tell, network, acts.standingIn(), channels);
        PlaceCorrections placeCorrections = new PlaceCorrections(network, mediaMessages, acts.noting(),
                acts.correcting());
        Placing placing = new Placing(network, reporting, acts.noting(), acts.locating(), acts.sorting(), lookAlikes);
        Places places = new Places(wording, network, settings, reporting, acts.noting(), placing);
        StaffAnswers staffAnswers = new StaffAnswers(wording, new Tasks(rights, deadlines), orders, chooser,
                ticketInFull, acts.accepting(), acts.noting(), staffOffers);
        TalkAnswers talkAnswers = new TalkAnswers(wording, orders, binding, chooser, lists);
        HouseholdChooses householdChooses = new HouseholdChooses(network, wording, choice, channels);
        MemberOffers memberOffers = new MemberOffers(network, texts, choice, channels);
        ChangeWords changeWords = new ChangeWords(network, texts, choice, channels);
        Vocabulary vocabulary = new Vocabulary(rights, Stream
            .of(onTickets, showing.words(), lists.words(), binding.words(), personal.words(), households.words(),
                    members.words(), householdChooses.words(), memberOffers.words(), runningWords.words(),
                    changeWords.words(), visitTalk.words(), visitLists.words(), visitWishes.words(), errandTalk.words(),
                    promising.words(), rosterWords.words(), staffingWords.words(), deskWords.words(),
                    pointsTalk.words(), pointsWords.words(), growingTalk.words(), articleTalk.words(),
                    List.of(dutyWords.word(), wordToMember.word(), suggestionTalk.word(), new MessagesGot(texts).word(),
                            ticketWords.merge(), staffAnswers.word(), help.word(), newProblem.word()))
            .<Saying>flatMap(List::stream)
            .toList());
        DoubtQuestions doubtQuestions = new DoubtQuestions(wording, rights, orders);
        HeardRight heardRight = new HeardRight(network, reader, acts.handingOn(), acts.sorting(), acts.noting(),
                acts.locating(), reportAnswer);
        HeardByHandler heardByHandler = new HeardByHandler(wording, speakers, reader, acts.handingOn(),
                acts.locating());
        HeardTaps heardTaps = new HeardTaps(wording, tell, mediaMessages, acts.handingOn(), heardRight, heardByHandler);
        Joining joining = new Joining(wording, settings, mediaMessages, supplements, acts.noting());
        LoneMedia loneMedia = new LoneMedia(wording, reader, mediaMessages, acts.handingOn(), acts.sorting(), heardTaps,
                reportAnswer);
        KeepingSecret keepingSecret = new KeepingSecret(wording, loneMedia, places, mediaMessages, acts.following());
        Pressing pressing = new Pressing(reporting, places, staffAnswers, loneMedia, joining, keepingSecret);
        ShortAnswers shortAnswers = new ShortAnswers(wording, mediaMessages, acts.asking(), acts.noting());
        WordsForMedia wordsForMedia = new WordsForMedia(reporting, mediaMessages, acts.sorting(), lookAlikes);
        OwnMatters ownMatters = new OwnMatters(shortAnswers, staffAnswers, places, placeCorrections, joining,
                wordsForMedia);
        FreeWords freeWords = new FreeWords(pressing, ownMatters, new NewMatters(chat, talkAnswers, drafts, reporting));
        Commands commands = new Commands(wording, rights, vocabulary, orders, chooser, offers);
        StrayArguments stray = new StrayArguments(texts, speakers, vocabulary, commands, bareArgument, visitTalk);
        NumberedWords numbered = new NumberedWords(wording, rights, showing, leading, staffAnswers, supplements);
        SaidFixed fixed = new SaidFixed(wording, chooser, acts.noting(), staffAnswers);
        Utterances utterances = new Utterances(speakers, commands, stray, numbered, fixed, doubtQuestions, freeWords);
        Interpreter interpreter = new Interpreter(utterances, revealing, personal, quiet, lists, errandTalk,
                wordToMember, promising, partiesTalk);
        MapPlaces mapPlaces = new MapPlaces(wording, places, mediaMessages, acts.noting(), reporting);
        Received received = new Received(wording, interpreter, mediaMessages, mapPlaces,
                new Welcome(wording, network, binding));
        this.inbound = new InboundHandler(reader, deadlines, new RateLimit(wording, chat), received, personal,
                new SentAlong(channels, owedMediaSending), mediaMessages);
    }

    public InboundHandler inbound() {
        return inbound;
    }

    public Hearing hearing() {
        return hearing;
    }

    /** What pages show of it. */
    public DeskView desk() {
        return desk;
    }

    /** What a ticket's page shows of it. */
    public PageView page() {
        return page;
    }

    public SchemeView schemeView() {
        return schemeView;
    }

    /** The tickets as a table. */
    public DeskTable deskTable() {
        return deskTable;
    }

    public HotlineReports hotlineReports() {
        return hotlineReports;
    }

    public DueDrafts dueDrafts() {
        return dueDrafts;
    }

}
