export async function dev(_:never,__:any){return 0 as const}
