import { defineConfig } from 'prisma/config';

/** For the Prisma command line only; the running system applies migrations itself (src/database/migrate.ts). */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://localhost:5432/warta' },
});
