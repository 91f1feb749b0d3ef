package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import java.util.Optional;

/** What is done with words that are no command, where they are what it is for. */
record Rule(String name, Deed deed) {

    /** Empty when the words are something else. */
    interface Deed {

        Optional<String> with(Work work, Person person, Reading said);

    }

}
