package org.doorstep.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that tells the meter of every SQL statement; each row of a batch is one. */
final class CountedStatements extends DelegatingDataSource {

    private final Meter meter;

    CountedStatements(DataSource source, Meter meter) {
        super(source);
        this.meter = meter;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(Connection.class, super.getConnection());
    }

    private <T> T counted(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    var name = method.getName();
                    if (name.equals("addBatch") || (name.startsWith("execute") && !name.equals("executeBatch"))) {
                        meter.statement();
                    }
                    try {
                        var answer = method.invoke(real, values);
                        return switch (name) {
                            case "createStatement" -> counted(Statement.class, answer);
                            case "prepareStatement" -> counted(PreparedStatement.class, answer);
                            case "prepareCall" -> counted(CallableStatement.class, answer);
                            default -> answer;
                        };
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                }));
    }
}
