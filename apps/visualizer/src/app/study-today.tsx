export { Today as default } from '../features/study/today.tsx'
