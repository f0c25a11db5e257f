package cn.sansheng.hub.web.account;

import java.sql.SQLException;

/// The tables of accounts, appointments or upkeep could not be read or written; says nothing about
/// the secret tried.
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreFailed(SQLException cause) {
        super("store: " + cause.getMessage(), cause);
    }
}
