package org.doorstep.engine.submission;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries again, in a new transaction, what failed only because somebody else moved the same case at that moment; nobody
 * can do anything with such an error. Commands that hold no state of their first try are tried again, and only where no
 * wider transaction is around them.
 */
public final class SecondTry extends CommandInterceptor {

    private static final int TRIES = 8;
    private static final int LONGEST_PAUSE_MILLIS = 60;
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "HYT00", "50200", "90131");
    private static final Set<Class<?>> REPEATABLE = Set.of(
            CompleteTaskCmd.class,
            SubmitTaskFormCmd.class,
            SubmitStartFormCmd.class,
            ClaimTaskCmd.class,
            AssignTaskCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        boolean alone =
                Context.getCommandContext() == null && !TransactionSynchronizationManager.isActualTransactionActive();
        if (!alone || !REPEATABLE.contains(command.getClass())) {
            return next.execute(command);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !(lostARace(failure) || attempt == 1 && mayBeGone(failure))) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    private static boolean lostARace(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || (cause instanceof SQLException sql && LOST_RACES.contains(String.valueOf(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who is a moment too late is told that the task is done. The rights to it go with it, and the engine may read it as it
     * was and the way of the case as it has become since: then it fails on whatever comes next there.
     */
    private static boolean mayBeGone(RuntimeException failure) {
        return failure instanceof ProcessEngineException && !(failure instanceof BadUserRequestException);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS) * (long) attempt);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
