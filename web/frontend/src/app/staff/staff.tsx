import { staffRoutes } from './routes';
import { start } from './start';

void start('staff', staffRoutes);
