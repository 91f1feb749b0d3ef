package cn.lianhu.testing;

import cn.lianhu.ledger.Changes;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that a ledger in memory holds. */
final class Shelves {

    final Map<Long, Ticket> tickets = new TreeMap<>();

    final Map<Long, List<HistoryEntry>> histories = new HashMap<>();

    final Map<String, Person> persons = new HashMap<>();

    final Map<String, Staff> staff = new HashMap<>();

    final Map<String, Occupants> occupants = new HashMap<>();

    /** By id, in the order in which they were told. */
    final Map<String, Notice> notices = new LinkedHashMap<>();

    /** By contact, since when what is owed him. */
    final Map<String, Map<Owed, Instant>> owed = new HashMap<>();

    /** What falls due besides tickets' own and documents'. */
    final Map<Changes.DueOf, Instant> dues = new HashMap<>();

    /** Those of kinds that have no shelf of their own, by name of the kind and id. */
    final Map<List<String>, Changes.DocumentChange<?>> documents = new LinkedHashMap<>();

    final Map<String, Long> sums = new HashMap<>();

    final Set<String> done = new HashSet<>();

    final Map<String, Changes.Fetch> fetches = new LinkedHashMap<>();

    final List<String> erased = new ArrayList<>();

    final Map<Long, Changes.Correction> corrections = new TreeMap<>();

}
