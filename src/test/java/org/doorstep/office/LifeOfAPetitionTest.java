package org.doorstep.office;

/** The whole life on the database that the demo office runs on. */
class LifeOfAPetitionTest extends WholeLife {}
