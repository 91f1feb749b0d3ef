package cn.lianhu.bot.wiring;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.settings.CountySettings;
import cn.lianhu.bot.settings.IntakeSettings;
import cn.lianhu.bot.settings.LimitSettings;
import cn.lianhu.bot.settings.RetentionSettings;
import cn.lianhu.bot.settings.SpeechSettings;
import cn.lianhu.bot.settings.TicketSettings;
import cn.lianhu.bot.triage.TriageFiles;
import cn.lianhu.bot.wechat.webhook.LastResort;
import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.DayList;
import cn.lianhu.casework.Digest;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.PassingDue;
import cn.lianhu.casework.Retaining;
import cn.lianhu.casework.Rights;
import cn.lianhu.casework.Standings;
import cn.lianhu.casework.Succeeding;
import cn.lianhu.casework.TakingStock;
import cn.lianhu.casework.Tools;
import cn.lianhu.conversation.Answering;
import cn.lianhu.conversation.ChatLimits;
import cn.lianhu.conversation.DueDrafts;
import cn.lianhu.conversation.Hearing;
import cn.lianhu.conversation.Toolbox;
import cn.lianhu.escalation.Policies;
import cn.lianhu.escalation.Timing;
import cn.lianhu.network.Network;
import cn.lianhu.reading.Reader;
import cn.lianhu.routing.Chain;
import cn.lianhu.routing.Routing;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The domain, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ IntakeSettings.class, TicketSettings.class, LimitSettings.class, CountySettings.class,
        RetentionSettings.class })
class DomainConfiguration {

    @Bean
    Tools tools(CurrentNetwork current, TriageFiles triage, Texts texts, Hours hours, Policies policies,
            IntakeSettings intake, TicketSettings ticket, SpeechSettings speech, CountySettings county,
            RetentionSettings retention) {
        Supplier<Network> network = current::network;
        Naming naming = new Naming(network, triage.categories(), texts);
        Timing timing = new Timing(hours, policies);
        Standings standings = new Standings(network);
        Rights rights = new Rights(network, standings, naming, texts);
        return new Tools(network, triage.categories(), texts, naming, new Tell(texts, naming, timing), timing,
                new Chain(network, texts), standings, rights,
                new CaseSettings(ticket.reopenWithin(), intake.placeWithin(), intake.joinWithin(),
                        intake.duplicates() == IntakeSettings.Duplicates.OFFER, recogniser(speech, texts),
                        intake.corrections(), county.county(), retention.afterClosing().period()));
    }

    @Bean
    Routing routing(Tools tools) {
        return new Routing(tools.network(), tools.chain(), tools.texts());
    }

    /**
     * Whom people's voices go to: a machine of the county's own has no name that would
     * tell them anything.
     */
    private static String recogniser(SpeechSettings speech, Texts texts) {
        return !speech.on() ? null : speech.inTheClear() ? texts.say(Say.RECOGNISER_NEAR) : speech.url().getHost();
    }

    @Bean
    Reader reader(CurrentNetwork current, TriageFiles triage) {
        return new Reader(current::places, current::persons, triage.learnt());
    }

    @Bean
    Toolbox toolbox(Tools tools, Routing routing, Reader reader, LimitSettings limits, IntakeSettings intake) {
        return new Toolbox(tools, reader, routing,
                new ChatLimits(limits.enabled(), limits.perPerson(), limits.perStaff()), intake.drafts());
    }

    @Bean
    Answering answering(Toolbox toolbox) {
        return new Answering(toolbox);
    }

    @Bean
    Hearing hearing(Toolbox toolbox) {
        return new Hearing(toolbox);
    }

    @Bean
    DueDrafts dueDrafts(Toolbox toolbox) {
        return new DueDrafts(toolbox);
    }

    @Bean
    PassingDue passingDue(Tools tools, Routing routing) {
        return new PassingDue(tools, new Locating(tools, routing));
    }

    @Bean
    Retaining retaining(Tools tools) {
        return new Retaining(tools);
    }

    @Bean
    TakingStock takingStock(Tools tools) {
        return new TakingStock(tools);
    }

    @Bean
    Digest digest(Tools tools) {
        return new Digest(tools);
    }

    @Bean
    DayList dayList(Tools tools) {
        return new DayList(tools);
    }

    @Bean
    Succeeding succeeding(Tools tools) {
        return new Succeeding(tools);
    }

    @Bean
    LastResort lastResort(Texts texts) {
        return () -> texts.say(Say.STORE_AWAY);
    }

}
