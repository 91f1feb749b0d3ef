package cn.lianhu.ledger;

/** What every ledger does: the real one, and the one in memory that tests stand on. */
public interface LedgerContract extends NumbersContract, ConflictsContract, TicketListsContract, FiguresContract,
        PeopleContract, NoticesContract, OwedContract, AsideContract, ForgettingContract, DueContract {

}
