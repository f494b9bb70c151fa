package se.bryggan.boundary.accesslog;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads a log and finds what of it has to wait. */
@ApplicationScoped
class Logs {

    private final LogRows rows;
    private final Judge judge;

    Logs(LogRows rows, LogRules rules) {
        this.rows = rows;
        this.judge = new Judge(rules);
    }

    Sifted sifted(LogQuestion.Asking asking) {
        LogOf log = asking.log();
        return judge.sift(rows.about(log.subject(), log.holder()), asking.reader());
    }
}
