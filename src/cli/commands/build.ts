export async function build(_:never,__:any){return 0 as const}
