import { adminRoutes } from './routes';
import { start } from './start';

void start('admin', adminRoutes);
