package org.doorstep.office;

import org.doorstep.database.OnPostgres;

/** The same life on a real PostgreSQL, so that nothing works on H2 alone. */
@OnPostgres
class LifeOnPostgresIT extends WholeLife {}
