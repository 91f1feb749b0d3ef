package cn.lianhu.bot.schedule;

import cn.lianhu.ledger.Work;
import cn.lianhu.world.Domain;

/** Something that is taken over once a program runs. Doing it again changes nothing. */
@FunctionalInterface
public interface AtStart {

    void begin(Domain domain, Work work);

}
