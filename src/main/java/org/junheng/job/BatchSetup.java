package org.junheng.job;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.infrastructure.support.DatabaseType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Batch with its records in the {@link StateDatabase}, and nothing that a start could do without. */
@Configuration(proxyBeanMethods = false)
class BatchSetup extends JdbcDefaultBatchConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Override
    protected String getDatabaseType() {
        return DatabaseType.HSQL.name();
    }
}
